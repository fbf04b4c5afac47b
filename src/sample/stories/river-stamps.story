topic: 04000000
section: کاروبار
author: عمیر صدیقی
place: [[Islamabad|اسلام آباد]]
title: ڈاک ٹکٹوں کی نئی سیریز جاری، دریاؤں کی تصاویر شامل

[[Pakistan|پاکستان]] پوسٹ نے ملک کے دریاؤں پر ڈاک ٹکٹوں کی نئی سیریز جاری کر دی ہے۔ پانچ ٹکٹوں پر [[Indus River|دریائے سندھ]]، [[Chenab River|دریائے چناب]]، [[Sutlej River|دریائے ستلج]]، [[Ravi River|دریائے راوی]] اور [[Kabul River|دریائے کابل]] کی تصاویر ہیں جنہیں [[Peshawar|پشاور]] کی ایک مصورہ نے بنایا ہے۔

اجرا کی تقریب میں بتایا گیا کہ ہر ٹکٹ کی مالیت 50 روپے ہے اور پہلی چھپائی ایک لاکھ ہے۔ جمع کرنے کے شوقین افراد [[Lahore|لاہور]] اور [[Karachi|کراچی]] کے جنرل پوسٹ آفس سے مکمل سیٹ خرید سکتے ہیں۔

ڈاک خانے کے ایک افسر کا کہنا تھا کہ خط کم ہو گئے ہیں لیکن ٹکٹ جمع کرنے والے بڑھ رہے ہیں۔
---
page: sabrang 2025-11-18 10:00 +60d
layout: portal-old.html
url: https://sab-rang-portal.example/story-11181000
date-line: 18 نومبر 2025
status: trusted
traps: header-date old-story
---
page: sabrang 2025-11-18 10:00 +85d
layout: portal-old.html
url: https://sab-rang-portal.example/story-11181000
date-line: 18 نومبر 2025
status: trusted
traps: header-date old-story recrawl-unchanged
