package org.qingyuan.responsibility.reminder.told;

/** @param recipients who get a letter, unless they want none or have no address; 0 while letters are switched off */
public record ToldLetterView(int recipients) {}
