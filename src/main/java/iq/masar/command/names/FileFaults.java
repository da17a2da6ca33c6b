package iq.masar.command.names;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a command about names whose file cannot be read or written with {@link Answer#FILE} and one line that names the file. */
public final class FileFaults implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult words) throws Exception {
        var ours = line.getCommand().getClass().getPackage().equals(FileFaults.class.getPackage());
        if (!ours || !(fault instanceof IOException)) {
            throw fault;
        }
        line.getErr().println("masar: " + said(fault));
        return Answer.FILE;
    }

    private static String said(Exception fault) {
        return switch (fault) {
            case NoSuchFileException missing -> "there is no file " + missing.getFile();
            case FileSystemException file -> "cannot read or write " + file.getFile();
            default -> "cannot read or write: " + fault.getMessage();
        };
    }
}
