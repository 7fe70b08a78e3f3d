# Keycloak with its choices made at build time, so that it starts at once and on a read-only file system.
FROM quay.io/keycloak/keycloak:26.7.0 AS build
ENV KC_DB=postgres \
    KC_HEALTH_ENABLED=true \
    KC_METRICS_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.0
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY deploy/keycloak/themes/ /opt/keycloak/themes/
USER 1000:1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized"]
