topic: 14000000
section: ادب
author: ناہید اختر
place: [[Lahore|لاہور]]
title: [[Lahore|لاہور]] کا [[Pak Tea House|پاک ٹی ہاؤس]]: میزیں وہی، چہرے نئے

[[Lahore|لاہور]] کی مال روڈ پر واقع [[Pak Tea House|پاک ٹی ہاؤس]] میں شام ہوتے ہی نوجوان لکھنے والوں کی محفل جمتی ہے۔ دیوار پر [[Faiz Ahmad Faiz|فیض احمد فیض]] اور [[Saadat Hasan Manto|سعادت حسن منٹو]] کی تصویریں لگی ہیں اور کونے کی میز پر شطرنج بچھی رہتی ہے۔

ایک طالبہ نے بتایا کہ وہ ہر ہفتے [[Faisalabad|فیصل آباد]] سے آتی ہے کیونکہ یہاں تنقید دل سے کی جاتی ہے۔ چائے کی پیالی 120 روپے کی ہے، مگر بیٹھنے کا وقت مقرر نہیں۔

منتظم کہتے ہیں کہ پہلے سگریٹ کا دھواں زیادہ اور کتابیں کم تھیں، اب معاملہ الٹ ہے۔
---
page: sabrang 02-10 11:00 +1d
layout: portal-old.html
url: https://sab-rang-portal.example/story-tea-house
status: undated
traps: header-date undated
---
page: awaaz 02-10 12:30 +30h
date-line: آج
url: https://awaaz-e-shehr.example/khabar/tea-house
status: undated
spelling: arabic-letters
traps: undated
