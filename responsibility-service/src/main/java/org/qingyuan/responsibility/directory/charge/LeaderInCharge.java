package org.qingyuan.responsibility.directory.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;

/** 分管领导: the member of the leading group who answers for a unit. */
@Entity
@Table(name = "leader_in_charge")
public class LeaderInCharge extends BureauObject implements Stored<LeaderInChargeBody> {
    public UUID unit;
    public UUID leader;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    @Override
    public LeaderInChargeBody body() {
        return new LeaderInChargeBody(id, bureau, unit, leader, validFrom, validTo);
    }

    @Override
    public void take(LeaderInChargeBody body) {
        bureau = body.bureau();
        id = body.id();
        unit = body.unit();
        leader = body.leader();
        validFrom = body.validFrom();
        validTo = body.validTo();
    }
}
