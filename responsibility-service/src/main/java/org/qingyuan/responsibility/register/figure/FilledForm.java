package org.qingyuan.responsibility.register.figure;

/** @param form code of a record form that can be filled in */
public record FilledForm(String form, FillSource source) {}
