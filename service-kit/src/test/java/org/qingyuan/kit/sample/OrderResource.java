package org.qingyuan.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.idempotency.Idempotency;
import org.qingyuan.kit.trail.Trail;

@Path("/api/sample/v1/orders")
@RolesAllowed(Roles.STAFF)
public class OrderResource {
    public record OrderRequest(String book, @Min(1) int copies) {}

    public record OrderView(UUID id, int copies) {}

    private final Idempotency idempotency;
    private final Trail trail;

    public OrderResource(Idempotency idempotency, Trail trail) {
        this.idempotency = idempotency;
        this.trail = trail;
    }

    @POST
    @Transactional
    public OrderView order(@RestHeader("Idempotency-Key") String key, @NotNull @Valid OrderRequest request) {
        return idempotency.once(key, "order", request, OrderView.class, () -> {
            OrderView order = new OrderView(UUID.randomUUID(), request.copies());
            trail.record("order.place", "order", order.id());
            return order;
        });
    }
}
