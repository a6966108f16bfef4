title: Kenya hands Chinese firm $3.8 billion rail job
published: 2014-05-11
region: East Africa

NAIROBI, May 11 - Kenya and China signed a financing deal on Sunday for a railway from the port of Mombasa to Nairobi, the first stretch of a line meant to reach Uganda, Rwanda and South Sudan. Exim Bank of China will lend 90 percent of the $3.8 billion cost and Kenya will find the rest. China Road and Bridge Corporation is to begin work in October and has promised to finish by March 2018. Chinese Premier Li Keqiang and President Uhuru Kenyatta attended the ceremony. Uganda's leader, Yoweri Museveni, was also present.

% agreement rail
at: a financing deal
kind: AGREEMENT
parties: SIGNATORY Kenya; SIGNATORY China
status: SIGNED 2014-05-11 HAPPENED
term: * > * | lend 90 percent
term: * > * | finish | due 2018-03
term?: China Road and Bridge Corporation > * | begin work
term?: Kenya > * | find rest
status?: IMPLEMENTING 2014-10 PLANNED

% agreement? finish
at: has promised to finish
kind: COMMITMENT
parties: PARTY China Road and Bridge Corporation
status: AGREED - HAPPENED
