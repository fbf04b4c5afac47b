drop: corrupt-record
title: شور
---
page: roshan 02-12 23:00 +2h
damage: garbage
