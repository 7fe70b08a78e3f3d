package org.qingyuan.kit.directory;

/** @param parent code of the superior bureau, or null */
public record Bureau(String code, String name, String shortName, String parent) {}
