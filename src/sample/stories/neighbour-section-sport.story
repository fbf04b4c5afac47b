layout: front.html
drop: not-an-article
title: کھیل کی خبریں
traps: section-page
---
page: subh 01-24 09:00 +2h
url: https://subh-e-nau.example/sports
---
page: tez 02-07 09:01 +2h
url: https://tez-khabar.example/sports
