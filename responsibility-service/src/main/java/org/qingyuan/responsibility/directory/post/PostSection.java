package org.qingyuan.responsibility.directory.post;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.person.PersonSection;
import org.qingyuan.responsibility.directory.unit.UnitSection;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class PostSection extends Section<Post, PostBody> {
    public PostSection(EntityManager em) {
        super(em, ObjectKind.POST, Post.class, Post::new);
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        for (PostBody post : after.all(PostBody.class)) {
            UnitSection.find(after, post.bureau(), post.unit())
                    .ifPresentOrElse(
                            unit -> findings.within(post, post.title(), "unit", unit, unit.name()),
                            () -> findings.add(post, "unit", DirectoryProblem.UNKNOWN_UNIT, post.unit()));
            PersonSection.find(after, post.bureau(), post.person())
                    .ifPresentOrElse(
                            person -> findings.within(post, post.title(), "person", person, person.name()),
                            () -> findings.add(post, "person", DirectoryProblem.UNKNOWN_PERSON, post.person()));
        }
    }
}
