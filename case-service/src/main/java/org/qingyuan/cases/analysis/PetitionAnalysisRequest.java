package org.qingyuan.cases.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the head of a unit finds: 特点和趋势, 原因分析, 对策措施. */
public record PetitionAnalysisRequest(
        @NotBlank @Size(max = 5000) String trends,
        @NotBlank @Size(max = 5000) String causes,
        @NotBlank @Size(max = 5000) String measures) {}
