package org.qingyuan.responsibility.directory.write;

import org.qingyuan.responsibility.directory.object.ObjectKind;

public record KindCounts(ObjectKind kind, int created, int changed, int unchanged) {}
