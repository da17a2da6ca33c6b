package iq.masar.casework.store;

import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.FamilyCode;
import java.util.Set;

/** A case as its table has it: the summary and what only casework itself asks. */
public record FileRow(
        CaseSummary summary,
        CaseState before,
        boolean duplicatesChecked,
        AccountId openedBy,
        Set<FamilyCode> needs,
        boolean emergency) {}
