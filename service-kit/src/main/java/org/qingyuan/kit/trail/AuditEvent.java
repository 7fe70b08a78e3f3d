package org.qingyuan.kit.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.kit.caller.Caller;

/** One act or sensitive read. Written once, read by auditors. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {
    @Id
    UUID id;

    Instant at;
    String bureau;
    String account;
    UUID person;
    UUID unit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> roles;

    @Column(name = "request_id")
    String requestId;

    String act;

    @Column(name = "object_kind")
    String objectKind;

    @Column(name = "object_id")
    String objectId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;

    String canonical;

    protected AuditEvent() {}

    AuditEvent(UUID id, Instant at, Caller caller, String requestId, String act, String objectKind, String objectId) {
        this.id = id;
        this.at = at;
        this.bureau = caller.bureau();
        this.account = caller.account();
        this.person = caller.person();
        this.unit = caller.unit();
        this.roles = caller.roles().stream().sorted().toList();
        this.requestId = requestId;
        this.act = act;
        this.objectKind = objectKind;
        this.objectId = objectId;
    }
}
