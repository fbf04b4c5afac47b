topic: 15000000
section: کھیل
author: زوہیب انصاری
place: [[Lahore|لاہور]]
title: [[Pakistan Super League|پی ایس ایل]]: نئے سیزن کا شیڈول جاری، فائنل [[Lahore|لاہور]] میں ہو گا

[[Pakistan Cricket Board|پاکستان کرکٹ بورڈ]] نے [[Pakistan Super League|پی ایس ایل]] کے نئے سیزن کا شیڈول جاری کر دیا ہے۔ افتتاحی میچ [[Karachi|کراچی]] میں اور فائنل [[Gaddafi Stadium|قذافی اسٹیڈیم]] [[Lahore|لاہور]] میں ہو گا جبکہ [[Peshawar|پشاور]] اور [[Rawalpindi|راولپنڈی]] کو بھی میزبانی دی گئی ہے۔

بورڈ کے چیئرمین [[Mohsin Naqvi|محسن نقوی]] نے کہا کہ غیر ملکی کھلاڑیوں کی دستیابی اس بار بہتر ہے اور [[Australia|آسٹریلیا]]، [[England|انگلینڈ]] اور [[New Zealand|نیوزی لینڈ]] کے کئی نام فہرست میں شامل ہیں۔ [[Babar Azam|بابر اعظم]] [[Peshawar|پشاور]] جبکہ [[Shaheen Shah Afridi|شاہین آفریدی]] [[Lahore|لاہور]] کی قیادت کریں گے۔

ٹکٹوں کی فروخت مارچ کے پہلے ہفتے میں شروع ہو گی اور کم سے کم قیمت 500 روپے رکھی گئی ہے۔
---
page: roshan 02-06 17:40 +1h
teaser: yes
---
page: qalam 02-06 21:10 +5h
spelling: glued-words
---
page: awaaz 02-06 18:30 +4h
spelling: arabic-letters
