package org.qingyuan.responsibility.directory.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** One object after one change. Written by {@code ChangeLog}, never touched again. */
@Entity
@Immutable
@Table(name = "directory_change")
public class DirectoryChange {
    @Id
    public long position;

    public String bureau;

    @Enumerated(EnumType.STRING)
    public ObjectKind kind;

    public String object;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> body;

    public Instant at;

    @Column(name = "by_account")
    public String byAccount;

    @Column(name = "by_person")
    public UUID byPerson;
}
