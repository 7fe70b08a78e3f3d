package org.qingyuan.responsibility.reminder.hook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param url where the calls go: https, on a host that the operator allows */
public record HookEndpointRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String url,
        @NotNull Boolean active) {}
