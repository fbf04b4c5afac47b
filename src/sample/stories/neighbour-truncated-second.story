drop: truncated-record
section: پاکستان
author: سدرہ منیر
title: ادھورا صفحہ دوم

یہ صفحہ بھی پورا محفوظ نہ ہو سکا کیونکہ کرالر اسی لمحے بند ہو گیا تھا۔
---
page: roshan 02-01 21:00 +1h
damage: truncated
