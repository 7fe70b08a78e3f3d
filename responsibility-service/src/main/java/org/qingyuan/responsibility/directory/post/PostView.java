package org.qingyuan.responsibility.directory.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;

/** @param version for If-Match */
public record PostView(
        UUID id,
        String bureau,
        UUID unit,
        String unitName,
        UUID person,
        String personName,
        String title,
        PostKind kind,
        boolean economicResponsibility,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
    static PostView of(Post post, String unitName, String personName) {
        return new PostView(
                post.id,
                post.bureau,
                post.unit,
                unitName,
                post.person,
                personName,
                post.title,
                post.kind,
                post.economicResponsibility,
                post.validFrom,
                post.validTo,
                post.version);
    }
}
