package iq.masar.referrals.steps;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.referrals.model.Due;
import iq.masar.referrals.model.Referral;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells officers what happened to a referral: codes and references only. */
@Component
class Tidings {
    private final Notices notices;
    private final Accounts accounts;
    private final Agencies agencies;

    Tidings(Notices notices, Accounts accounts, Agencies agencies) {
        this.notices = notices;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** The receivers of a referral learn that something was taken back. */
    void consentCut(Referral referral) {
        var line = referral.line();
        notices.send(Notice.toOffice(line.to(), "referrals.notice.consent-cut", line.reference())
                .linking(Effects.link(referral)));
    }

    /** Protection specialists of the governorate's branch, else all there are, learn that a pattern waits; nothing more (REF-58). */
    void pattern(GovernorateCode governorate) {
        var near = agencies.branch(governorate)
                .map(branch -> accounts.withRole(branch.code(), Role.PROTECTION_SPECIALIST))
                .orElse(List.of());
        var told = near.isEmpty() ? accounts.withRole(Role.PROTECTION_SPECIALIST) : near;
        told.forEach(one ->
                notices.send(Notice.to(one.id(), "referrals.notice.pattern").linking("/alarms")));
    }

    /** A rung was reached: each of those named hears of it. */
    void rung(Referral referral, Due due, List<String> told) {
        told.forEach(one -> tell(one, referral, due.step().share()));
    }

    private void tell(String who, Referral referral, int share) {
        var line = referral.line();
        switch (who) {
            case "focal-point", "provider-head" ->
                notices.send(Notice.toOffice(line.to(), "referrals.notice.late", line.reference(), share)
                        .linking(Effects.link(referral)));
            case "referrer" ->
                notices.send(Notice.to(line.sender(), "referrals.notice.silent", line.reference(), share)
                        .linking(Effects.link(referral)));
            case "branch-supervisor" -> each(line.from(), Role.SUPERVISOR, notice(referral, share));
            default ->
                agencies.branch(referral.governorate())
                        .ifPresent(branch -> each(branch.code(), Role.COORDINATOR, notice(referral, share)));
        }
    }

    private Consumer<iq.masar.access.Account> notice(Referral referral, int share) {
        return one -> notices.send(
                Notice.to(one.id(), "referrals.notice.silent", referral.line().reference(), share)
                        .linking(Effects.link(referral)));
    }

    private void each(OfficeCode office, Role role, Consumer<iq.masar.access.Account> tell) {
        accounts.withRole(office, role).forEach(tell);
    }
}
