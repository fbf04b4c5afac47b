topic: 16000000
section: دنیا
author: مانیٹرنگ ڈیسک
place: [[Pyongyang|پیانگ یانگ]]
title: [[Russia!|روسی]] وفد کی [[Kim Jong Un|کم جونگ اُن]] سے ملاقات، [[Kursk|کورسک]] کی تعمیر نو پر بات

[[Security Council of Russia|روسی سلامتی کونسل]] کے سیکریٹری [[Sergei Shoigu|سرگئی شوئیگو]] نے [[Pyongyang|پیانگ یانگ]] میں [[North Korea|شمالی کوریا]] کے رہنما [[Kim Jong Un|کم جونگ اُن]] سے ملاقات کی ہے۔ [[Korean Central News Agency|کے سی این اے]] کے مطابق ملاقات میں جامع شراکت داری کے معاہدے، تعمیراتی کارکنوں کے تبادلے اور [[Kursk|کورسک]] کے متاثرہ علاقوں میں سڑکوں کی بحالی پر گفتگو ہوئی۔

[[Sergei Shoigu|شوئیگو]] نے صدر [[Vladimir Putin|ولادیمیر پیوٹن]] کا ایک خط بھی پہنچایا۔ [[Moscow|ماسکو]] میں [[Kremlin|کریملن]] کے ترجمان [[Dmitry Peskov|دمتری پیسکوف]] نے صحافیوں کو بتایا کہ یہ دورہ پہلے سے طے شدہ تھا۔کہا کہ [[Russia|روس]] اپنے پڑوسیوں سے تعلقات مضبوط رکھنا چاہتا ہے۔

[[Kyiv|کیف]] میں [[Ukraine|یوکرین]] کی وزارت خارجہ نے محتاط ردعمل دیتے ہوئے کہا کہ وہ تفصیلات کا جائزہ لے رہی ہے۔ [[Western world|مغربی طاقتوں]] کا مؤقف ہے کہ ایسے روابط [[United Nations|اقوام متحدہ]] کی قراردادوں کے مطابق ہونے چاہییں۔ [[Russia|روس]] کے مغربی حصے میں واقع [[Kursk|کورسک]] گزشتہ برس لڑائی سے متاثر ہوا تھا۔
---
page: sabrang 01-21 13:10 +7h
traps: west-powers west-direction glued-stop
---
page: roshan 01-21 14:00 +1h
spelling: glued-words
---
page: qalam 01-21 19:40 +3h
spelling: urdu-digits arabic-letters
