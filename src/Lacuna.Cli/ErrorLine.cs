using Lacuna.Archive;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Models;
using Lacuna.Reporting.Terminal;
using Spectre.Console.Cli;

namespace Lacuna.Cli;

/// <summary>Tells what went wrong in one line on standard error, with the mend.</summary>
internal static class ErrorLine
{
    /// <summary>Names that are offered for a mistyped one may be this many edits away.</summary>
    private const int MostEdits = 2;

    /// <summary>Writes the line for <paramref name="fault"/> and returns the exit code.</summary>
    public static int Write(Exception fault, string[] args, Surroundings surroundings)
    {
        var (code, line) = fault switch
        {
            UserException user => (user.ExitCode, user.Message),
            QuestionException question => (ExitCode.BadUse, question.Message),
            IntakeException refused => (ExitCode.InputRefused, refused.Message),
            ArchiveException refused => (ExitCode.InputRefused, refused.Message),
            ModelMissingException damaged => (ExitCode.Fault, $"the model {damaged.Path} is damaged: put the file in place anew, or read by rules alone with --reader rules"),
            OperationCanceledException => (ExitCode.Cancelled, "cancelled; nothing was written"),
            IOException io => (ExitCode.OutputRefused, $"cannot write the report: {io.Message}"),
            CommandAppException use => (ExitCode.BadUse, BadUse(use, args)),
            { InnerException: UserException user } => (user.ExitCode, user.Message),
            { InnerException: QuestionException question } => (ExitCode.BadUse, question.Message),
            _ => (ExitCode.Fault, $"a fault of Lacuna's own: {fault.GetType().Name}: {fault.Message}; run again with --debug to see where"),
        };
        var showTrace = code == ExitCode.Fault && (surroundings.Debug || args.Contains("--debug", StringComparer.Ordinal));
        surroundings.Error.WriteLine(showTrace ? $"lacuna: {fault}" : $"lacuna: {Printable.Clean(line)}");
        return code;
    }

    private static string BadUse(CommandAppException use, string[] args)
    {
        var verb = args.FirstOrDefault(IsVerb);
        var help = verb is null ? "'lacuna --help'" : $"'lacuna {verb} --help'";
        if (verb is null && args.FirstOrDefault(arg => !arg.StartsWith('-')) is { } unknown)
        {
            var near = Verbs.VerbNames.All.Where(name => Edits(unknown, name) <= MostEdits).ToList();
            return $"there is no verb '{unknown}'; {(near.Count > 0 ? $"did you mean '{near[0]}'?" : $"there are {Verbs.VerbNames.Phrase};")} see {help}";
        }

        var message = use.Message.Trim().TrimEnd('.');
        return $"{char.ToLowerInvariant(message[0])}{message[1..]}; see {help}";
    }

    private static bool IsVerb(string argument) => Verbs.VerbNames.All.Contains(argument, StringComparer.Ordinal);

    /// <summary>Levenshtein distance.</summary>
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
