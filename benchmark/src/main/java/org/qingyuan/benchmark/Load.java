package org.qingyuan.benchmark;

/** How hard and how long one run of a load presses. */
record Load(int concurrency, int seconds) {}
