package org.qingyuan.responsibility.directory.bureau;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.qingyuan.responsibility.directory.object.Stored;

/** 公安局: the owner of everything else. Bureaus form a tree; a superior sees what lies below it. */
@Entity
public class Bureau implements Stored<BureauBody> {
    @Id
    public String code;

    public String name;

    @Column(name = "short_name")
    public String shortName;

    public String parent;

    @Version
    public int version;

    @Override
    public int version() {
        return version;
    }

    @Override
    public BureauBody body() {
        return new BureauBody(code, name, shortName, parent);
    }

    @Override
    public void take(BureauBody body) {
        code = body.code();
        name = body.name();
        shortName = body.shortName();
        parent = body.parent();
    }
}
