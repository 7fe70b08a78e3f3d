package org.qingyuan.responsibility.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** What day it is for the bureau; every caller may know. */
@Path("/api/responsibility/v1/business-day")
@Tag(name = "calendar")
@Authenticated
public class BusinessDayResource {
    private final BusinessCalendar calendar;

    BusinessDayResource(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    public BusinessDayView getBusinessDay() {
        LocalDate today = calendar.today();
        return new BusinessDayView(today, calendar.isWorkday(today));
    }
}
