package org.qingyuan.responsibility.register.grade;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.qingyuan.responsibility.register.ManagedBy;

/** 分级管理: who manages the risk points of a grade in a bureau that decided so itself. */
@Entity
@IdClass(RiskGrade.Key.class)
public class RiskGrade {
    public record Key(String bureau, String grade) implements Serializable {}

    @Id
    public String bureau;

    @Id
    public String grade;

    @Enumerated(EnumType.STRING)
    public ManagedBy manager;

    public UUID changedBy;
    public Instant changedAt;

    @Version
    public int version;
}
