drop: corrupt-record
title: شور
---
page: roshan 01-28 20:00 +2h
damage: garbage
