topic: 16000000
section: دنیا
author: مانیٹرنگ ڈیسک
place: [[Washington, D.C.|واشنگٹن]]
title: [[Donald Trump|ٹرمپ]] اور [[Vladimir Putin|پیوٹن]] کا ٹیلی فون پر رابطہ، [[Ukraine|یوکرین]] مذاکرات جاری رکھنے پر اتفاق
deck: گفتگو 90 منٹ جاری رہی، اگلا دور [[Istanbul|استنبول]] میں متوقع

[[United States|امریکا]] کے صدر [[Donald Trump|ڈونلڈ ٹرمپ]] اور [[Russia|روس]] کے صدر [[Vladimir Putin|ولادیمیر پیوٹن]] نے منگل کو ٹیلی فون پر تقریباً 90 منٹ بات کی۔ [[White House|وائٹ ہاؤس]] کے بیان میں کہا گیا ہے کہ دونوں رہنماؤں نے [[Ukraine|یوکرین]] میں جنگ بندی کے لیے مذاکرات جاری رکھنے اور قیدیوں کے تبادلے کا دائرہ بڑھانے پر اتفاق کیا۔

[[Donald Trump|ٹرمپ]] نے بعد میں صحافیوں سے کہا: ’’بات چیت اچھی رہی، ابھی بہت کام باقی ہے۔‘‘ [[Kremlin|کریملن]] کے مطابق [[Vladimir Putin|پیوٹن]] نے توانائی کی تنصیبات کے تحفظ کی تجویز دہرائی اور کہا کہ [[Moscow|ماسکو]] کسی پائیدار حل کا خواہاں ہے۔

[[Ukraine|یوکرین]] کے صدر [[Volodymyr Zelenskyy|ولودیمیر زیلنسکی]] نے [[Kyiv|کیف]] میں ویڈیو خطاب کے دوران کہا کہ کوئی بھی سمجھوتا [[Ukraine|یوکرین]] کی شرکت کے بغیر قابل عمل نہیں ہو گا۔ [[Turkey|ترکیہ]] نے مذاکرات کے اگلے دور کی میزبانی [[Istanbul|استنبول]] میں کرنے کی پیش کش کی ہے جبکہ [[European Union|یورپی یونین]] نے رابطے کا خیرمقدم کیا۔

[[NATO|نیٹو]] کے سیکریٹری جنرل نے [[Brussels|برسلز]] میں کہا کہ اتحاد [[Ukraine|یوکرین]] کی مدد جاری رکھے گا۔
---
page: roshan 02-03 22:15 +1h
---
page: subh 02-03 22:40 +2h
spelling: america-with-heh
---
page: awaaz 02-03 23:10 +9h
spelling: arabic-letters america-with-heh glued-words
without: 4
---
page: sabrang 02-04 08:00 +4h
spelling: glued-stops urdu-digits
---
page: tez 02-04 08:30 +2h
title: [[Vladimir Putin|پیوٹن]] اور [[Donald Trump|ٹرمپ]] میں فون پر بات، [[Ukraine|یوکرین]] پر مذاکرات جاری رہیں گے
spelling: zero-width america-with-heh

ادھر [[China|چین]] کی وزارت خارجہ نے [[Beijing|بیجنگ]] میں کہا کہ وہ تمام سفارتی کوششوں کی حمایت کرتا ہے۔
