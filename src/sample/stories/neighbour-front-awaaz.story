layout: front.html
drop: not-an-article
title: آوازِ شہر
traps: front-page
---
page: awaaz 01-20 07:01 +1h
url: https://awaaz-e-shehr.example/
