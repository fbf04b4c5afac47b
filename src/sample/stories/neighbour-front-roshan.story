layout: front.html
drop: not-an-article
section: صفحہ اول
title: روشن اخبار - تازہ ترین خبریں
traps: front-page
---
page: roshan 01-12 06:01 +1h
url: https://roshan-akhbar.example/
---
page: roshan 01-26 06:02 +1h
url: https://roshan-akhbar.example/
---
page: roshan 02-09 06:00 +1h
url: https://roshan-akhbar.example/
