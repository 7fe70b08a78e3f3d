package org.qingyuan.responsibility.media;

/** A collection and how many items it holds. */
public record CollectionView(String name, long items) {}
