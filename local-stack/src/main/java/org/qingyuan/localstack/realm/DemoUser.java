package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** An account of the fixture bureau; unit and person are null for an account that belongs to no one. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DemoUser(
        String username, String label, List<String> roles, String bureau, String unit, String person, String name) {}
