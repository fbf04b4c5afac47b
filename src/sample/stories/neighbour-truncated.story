drop: truncated-record
section: پاکستان
author: سدرہ منیر
title: ادھورا صفحہ

اس صفحے کا باقی حصہ نیٹ ورک ٹوٹنے کے باعث محفوظ نہ ہو سکا، حالانکہ خبر پوری لکھی گئی تھی اور شائع بھی ہو چکی تھی۔
---
page: roshan 02-15 22:00 +2h
damage: truncated
