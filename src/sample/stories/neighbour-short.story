drop: too-short
section: پاکستان
title: تصاویر: [[Lahore|لاہور]] میں بہار کی آمد

تصاویر دیکھنے کے لیے نیچے کلک کریں۔
---
page: roshan 02-14 10:00 +2h
---
page: tez 02-14 10:30 +2h
