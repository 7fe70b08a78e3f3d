package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotNull;

/** @param state how far the exchange with the outside system has come: never back */
public record ExchangeRequest(@NotNull ExchangeState state) {}
