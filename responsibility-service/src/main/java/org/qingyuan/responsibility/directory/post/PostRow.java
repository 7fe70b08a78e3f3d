package org.qingyuan.responsibility.directory.post;

/** A post with what the list sorts by. */
public record PostRow(PostView post, int ordinal, int rank) {
    public PostRow(Post post, String unitName, int ordinal, String personName) {
        this(PostView.of(post, unitName, personName), ordinal, post.rank);
    }
}
