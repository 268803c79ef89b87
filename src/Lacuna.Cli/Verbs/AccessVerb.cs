using System.ComponentModel;
using System.Globalization;
using Lacuna.Cli.Archives;
using Lacuna.Reporting.Terminal;
using Lacuna.Web.Access;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna access add|list|remove</c></summary>
internal sealed class AccessVerb(Surroundings surroundings) : Command<AccessVerb.Settings>
{
    public const string Name = "access";

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var archive = settings.Archive ?? OwnRecord.Path;
        if (settings is { May: not null } and not { Action: "add" })
        {
            throw new UserException(ExitCode.BadUse, "--may goes with 'access add'");
        }

        switch (settings.Action)
        {
            case "add":
                var token = AccessFile.Add(archive, NameOf(settings), RoleOf(settings.May), TimeProvider.System);
                surroundings.OutText.WriteLine(token);
                surroundings.Error.WriteLine("lacuna: this is the token, shown this once; give it to nobody else, and take it away with 'lacuna access remove'");
                return ExitCode.Done;
            case "remove":
                AccessFile.Remove(archive, NameOf(settings));
                return ExitCode.Done;
            case "list":
                foreach (var entry in AccessFile.Read(archive))
                {
                    surroundings.OutText.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Clean(entry.Name)}\t{entry.May.ToString().ToLowerInvariant()}\t{entry.Made:yyyy-MM-dd}"));
                }

                return ExitCode.Done;
            default:
                throw new UserException(ExitCode.BadUse, $"'access {settings.Action}' is not known; there are add, list, remove");
        }
    }

    private static AccessRole RoleOf(string? given) => given switch
    {
        null or "read" => AccessRole.Read,
        "correct" => AccessRole.Correct,
        _ => throw new UserException(ExitCode.BadUse, $"--may '{given}' is not known; there are read, correct"),
    };

    private static string NameOf(Settings settings) =>
        string.IsNullOrWhiteSpace(settings.Who) ? throw new UserException(ExitCode.BadUse, $"'access {settings.Action}' needs a name: lacuna access {settings.Action} \"Ann Lee\"") : settings.Who;

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<ACTION>")]
        [Description("add, list or remove")]
        public string Action { get; init; } = "";

        [CommandArgument(1, "[NAME]")]
        [Description("Who; stands beside what they correct")]
        public string? Who { get; init; }

        [CommandOption("--may <ROLE>")]
        [Description("read: look at everything, have drafts checked (the default). correct: also take in, correct, keep subjects")]
        public string? May { get; init; }

        [CommandOption("--archive <FILE>")]
        [Description("The archive; your own record when not given")]
        public string? Archive { get; init; }

        [CommandOption("--debug")]
        [Description("Show where a fault happened")]
        public bool Debug { get; init; }
    }
}
