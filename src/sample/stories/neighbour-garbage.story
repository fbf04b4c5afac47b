drop: corrupt-record
title: شور
---
page: roshan 02-14 23:00 +2h
damage: garbage
