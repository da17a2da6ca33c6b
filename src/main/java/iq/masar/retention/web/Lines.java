package iq.masar.retention.web;

import iq.masar.access.Accounts;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.retention.LegalHolds;
import iq.masar.retention.Retention;
import iq.masar.retention.RetentionReply;
import iq.masar.retention.RetentionRules;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Proposal;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Retention in the reader's words. */
@Component
class Lines {
    private final Retention retention;
    private final LegalHolds holds;
    private final RetentionRules rules;
    private final Accounts accounts;

    Lines(Retention retention, LegalHolds holds, RetentionRules rules, Accounts accounts) {
        this.retention = retention;
        this.holds = holds;
        this.rules = rules;
        this.accounts = accounts;
    }

    static String refusal(RetentionReply reply) {
        var key = "retention.retention-reply." + Words.code(reply);
        return switch (reply) {
            case RetentionReply.NotNow(var state) -> Words.t(key, Words.t("retention.state." + state));
            case RetentionReply.LegalHold(var since) -> Words.t(key, since);
            case RetentionReply.StillWaiting(var until) -> Words.t(key, until);
            case RetentionReply.CommitteeDecisionMissing missing -> Words.t(key, Decision.FEWEST);
            case RetentionReply other -> Words.t(key);
        };
    }

    RetentionPage list(Actor reader, Form form, String refusal) {
        return new RetentionPage(
                retention.over().stream()
                        .map(file -> new RetentionPage.Over(
                                file.number().value(),
                                Words.day(file.closedAt()),
                                Words.t(
                                        "retention.years",
                                        rules.of(file.category()).years())))
                        .toList(),
                retention.list().stream().map(Lines::row).toList(),
                holds.standing().stream()
                        .map(hold -> new RetentionPage.Held(
                                hold.id().toString(),
                                hold.number(),
                                Words.t("retention.hold." + hold.reason()),
                                Words.day(hold.since())))
                        .toList(),
                rules.list().stream()
                        .map(rule -> new RetentionPage.Term(
                                Words.label(rule.label()), Words.t("retention.years", rule.years()), rule.verified()))
                        .toList(),
                reader.is(Role.NATIONAL_ADMINISTRATION),
                !reader.is(Role.AUDITOR),
                form,
                refusal);
    }

    static RetentionPage.Row row(Proposal proposal) {
        var facts = proposal.facts();
        return new RetentionPage.Row(
                "/retention/" + facts.id(),
                facts.number(),
                Words.t("retention.reason." + facts.reason()),
                Words.t("retention.state." + proposal.state()),
                switch (proposal) {
                    case Proposal.Proposed proposed -> "info";
                    case Proposal.Decided decided -> "warn";
                    case Proposal.Destroyed destroyed -> "ok";
                    case Proposal.Cancelled cancelled -> "gone";
                },
                Words.moment(facts.proposedAt()));
    }

    ProposalPage page(Proposal proposal, Actor reader, Form form, String refusal) {
        var mine = proposal.facts().proposer().equals(reader.account());
        var decides = reader.is(Role.DOCUMENT_COMMITTEE) && !mine;
        var open = proposal instanceof Proposal.Proposed || proposal instanceof Proposal.Decided;
        return new ProposalPage(
                proposal.facts().id().toString(),
                row(proposal),
                facts(proposal),
                !decides ? "" : proposal instanceof Proposal.Proposed ? "decide" : open ? "destroy" : "",
                open && !reader.is(Role.AUDITOR),
                proposal instanceof Proposal.Destroyed,
                form,
                refusal);
    }

    Map<String, String> facts(Proposal proposal) {
        var lines = new LinkedHashMap<String, String>();
        var facts = proposal.facts();
        lines.put("retention.fact.reason", Words.t("retention.reason." + facts.reason()));
        lines.put(
                "retention.fact.proposed",
                Words.t("retention.by", accounts.name(facts.proposer()), Words.moment(facts.proposedAt())));
        switch (proposal) {
            case Proposal.Proposed same -> {}
            case Proposal.Decided decided -> {
                decision(lines, decided.decision());
                lines.put("retention.fact.due", Words.moment(decided.due()));
            }
            case Proposal.Destroyed destroyed -> {
                decision(lines, destroyed.decision());
                certificate(lines, destroyed);
            }
            case Proposal.Cancelled cancelled -> {
                cancelled.decision().ifPresent(decision -> decision(lines, decision));
                lines.put(
                        "retention.fact.cancelled",
                        Words.t("retention.by", accounts.name(cancelled.by()), Words.moment(cancelled.at())));
            }
        }
        return lines;
    }

    private static void decision(Map<String, String> lines, Decision decision) {
        lines.put("retention.fact.decision", Words.t("retention.by", decision.number(), Words.day(decision.date())));
        lines.put("retention.fact.members", String.join(" · ", decision.members()));
    }

    private void certificate(Map<String, String> lines, Proposal.Destroyed destroyed) {
        var certificate = destroyed.certificate();
        lines.put(
                "retention.fact.destroyed",
                Words.t("retention.by", accounts.name(destroyed.by()), Words.moment(certificate.at())));
        lines.put("retention.fact.keys", Words.number(certificate.keys()));
        lines.put("retention.fact.records", Words.number(certificate.records()));
        lines.put("retention.fact.fingerprint", certificate.fingerprint());
        lines.put("retention.fact.unreadable", Words.day(certificate.unreadableFrom()));
    }
}
