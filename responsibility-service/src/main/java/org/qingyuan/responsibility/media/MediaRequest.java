package org.qingyuan.responsibility.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param upload that is whole; only for a new item */
public record MediaRequest(
        UUID upload,
        @NotBlank @Size(max = 60) String collection,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String description,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 30) String> tags) {}
