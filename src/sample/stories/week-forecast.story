topic: 17000000
section: موسم
place: [[Islamabad|اسلام آباد]]
title: آئندہ ہفتے کے موسم کی پیش گوئی

[[Pakistan Meteorological Department|محکمہ موسمیات]] کے مطابق مغربی ہواؤں کا سلسلہ پیر کی شام [[Balochistan|بلوچستان]] میں داخل ہو گا اور بدھ تک ملک کے بالائی علاقوں میں رہے گا۔ اس دوران [[Quetta|کوئٹہ]]، [[Ziarat|زیارت]]، [[Peshawar|پشاور]]، [[Islamabad|اسلام آباد]]، [[Murree|مری]]، [[Muzaffarabad|مظفرآباد]] اور [[Gilgit|گلگت]] میں بارش جبکہ پہاڑوں پر برف باری متوقع ہے۔

[[Lahore|لاہور]]، [[Faisalabad|فیصل آباد]] اور [[Multan|ملتان]] میں ہلکی بارش سے دھند کی شدت کم ہو گی۔ [[Karachi|کراچی]] اور [[Sindh|سندھ]] کے ساحلی علاقوں میں موسم خشک اور رات کو خنک رہے گا، [[Arabian Sea|بحیرہ عرب]] میں ماہی گیر معمول کے مطابق کام جاری رکھ سکتے ہیں۔

کسانوں کو مشورہ دیا جاتا ہے کہ گندم کی آبپاشی موسم دیکھ کر کریں۔
---
page: markaz 01-31 16:00 +2h
traps: peer-monday west-direction kam-adjective
---
page: roshan 01-31 17:00 +1h
spelling: glued-words
---
page: awaaz 01-31 17:30 +6h
spelling: diacritics urdu-digits
