topic: 15000000
section: کھیل
author: زوہیب انصاری
place: [[Lahore|لاہور]]
title: [[Pakistan|پاکستان]] نے [[New Zealand|نیوزی لینڈ]] سے سیریز جیت لی، [[Shaheen Shah Afridi|شاہین]] مین آف دی سیریز

[[Lahore|لاہور]] میں کھیلے گئے تیسرے اور آخری ٹی ٹوئنٹی میں [[Pakistan|پاکستان]] نے سنسنی خیز مقابلے کے بعد [[New Zealand|نیوزی لینڈ]] کو 3 رنز سے ہرا کر سیریز دو ایک سے اپنے نام کر لی۔ آخری اوور میں مہمان ٹیم کو 11 رنز درکار تھے لیکن [[Haris Rauf|حارث رؤف]] نے صرف 7 رنز دیے۔

اس سے قبل [[Pakistan|پاکستان]] نے [[Saim Ayub|صائم ایوب]] کے 66 اور [[Babar Azam|بابر اعظم]] کے 41 رنز کی بدولت 171 رنز بنائے۔ [[Naseem Shah|نسیم شاہ]] نے دو جبکہ [[Shaheen Shah Afridi|شاہین آفریدی]] نے تین وکٹیں حاصل کیں۔

[[Pakistan Cricket Board|پاکستان کرکٹ بورڈ]] کے سربراہ [[Mohsin Naqvi|محسن نقوی]] نے ٹیم کے لیے انعام کا اعلان کیا۔ ایم۔ اے۔ پاس کرنے والے نوجوان بلے باز نے ڈریسنگ روم سے دوستوں کو پیغام بھیجا کہ اب وہ چین سے سو سکیں گے۔ ٹیم 9 فروری کو [[Dhaka|ڈھاکا]] روانہ ہو گی جہاں [[Bangladesh|بنگلہ دیش]] سے مقابلہ ہو گا۔
---
page: roshan 01-27 23:40 +1h
teaser: yes
traps: cheen-peace abbreviation
---
page: subh 01-28 00:15 +2h
spelling: glued-words
traps: day-part-midnight
---
page: awaaz 01-28 01:10 +7h
spelling: glued-numbers america-with-heh
