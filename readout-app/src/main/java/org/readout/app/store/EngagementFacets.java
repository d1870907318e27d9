package org.readout.app.store;

import java.util.Map;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;

/**
 * How many engagements a question finds, all together and of each sort; what has none is missing.
 *
 * @param total all of them
 * @param forms by form
 * @param realities by how real they are
 * @param years by the year of the first day; those without a day are missing here
 */
public record EngagementFacets(
    long total,
    Map<EngagementForm, Long> forms,
    Map<Reality, Long> realities,
    Map<Integer, Long> years) {}
