package iq.masar.ui;

import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Marks the running submission in the very transaction of the door it called, so that a power cut cannot come between. */
@Component
class CommitMark implements TransactionExecutionListener {
    /** Records of reading and of signing in are kept before the act and are not the act. */
    private static final Pattern A_DOOR = Pattern.compile("iq\\.masar\\.(?!audit|access|vault|ui\\.).*");

    private final ObjectProvider<Submissions> submissions;

    CommitMark(ObjectProvider<Submissions> submissions) {
        this.submissions = submissions;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()
                && A_DOOR.matcher(transaction.getTransactionName()).matches()) {
            submissions.getObject().actedBeforeCommit();
        }
    }
}
