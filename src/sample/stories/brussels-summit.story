topic: 11000000
section: دنیا
author: مانیٹرنگ ڈیسک
place: [[Brussels|برسلز]]
title: [[Brussels|برسلز]] میں [[Europe!|یورپی]] رہنماؤں کا اجلاس، [[Ukraine|یوکرین]] کی تعمیر نو کے فنڈ پر بحث

[[European Union|یورپی یونین]] کے رہنما [[Brussels|برسلز]] میں جمع ہیں جہاں [[Ukraine|یوکرین]] کی تعمیر نو کے لیے فنڈ کے قیام پر بحث جاری ہے۔ مجوزہ منصوبے کے تحت پہلے سال 9 ارب یورو سڑکوں، اسکولوں اور بجلی گھروں پر خرچ کیے جائیں گے۔

[[France|فرانس]] کے صدر [[Emmanuel Macron|ایمانوئل میکرون]] نے کہا کہ رقم کی شفاف نگرانی ضروری ہے۔ [[Germany|جرمنی]] نے تجویز دی کہ نجی کمپنیوں کو بھی شامل کیا جائے۔ [[Volodymyr Zelenskyy|زیلنسکی]] نے [[Kyiv|کیف]] سے ویڈیو رابطے پر شرکا کا شکریہ ادا کیا۔

[[Russia|روس]] کے وزیر خارجہ [[Sergey Lavrov|سرگئی لاوروف]] نے [[Moscow|ماسکو]] میں کہا کہ [[Western world|مغربی طاقتوں]] کو مذاکرات کے عمل کی حمایت کرنی چاہیے۔ [[United States|امریکا]] کے نمائندے نے اجلاس میں مبصر کی حیثیت سے شرکت کی۔
---
page: sabrang 02-15 14:10 +6h
traps: west-powers
---
page: subh 02-15 15:00 +2h
spelling: america-with-heh
---
page: roshan 02-15 16:20 +1h
spelling: arabic-letters urdu-digits
