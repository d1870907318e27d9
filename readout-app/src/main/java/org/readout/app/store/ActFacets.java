package org.readout.app.store;

import java.util.Map;
import org.readout.claim.ActType;
import org.readout.claim.Reality;

/**
 * How many acts a question finds, all together and of each sort; what has none is missing.
 *
 * @param total all of them
 * @param types by type
 * @param realities by how real they are
 * @param years by the year of the day they lie on; those without a day are missing here
 * @param actors by who did them, by id; one that several did together counts for each
 */
public record ActFacets(
    long total,
    Map<ActType, Long> types,
    Map<Reality, Long> realities,
    Map<Integer, Long> years,
    Map<String, Long> actors) {}
