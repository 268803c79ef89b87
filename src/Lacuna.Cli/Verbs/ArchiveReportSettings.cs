using System.ComponentModel;
using Lacuna.Cli.Output;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary>Options of verbs that report on an archive.</summary>
internal abstract class ArchiveReportSettings : ArchiveVerbSettings
{
    [CommandOption("--html <FILE>")]
    [Description("Also write the report as one self-contained page")]
    public string? Html { get; init; }

    /// <summary>Checks where the page is to be written.</summary>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public void CheckHtml() => HtmlTarget.Check(Html, Archive is { Length: > 0 } archive ? [archive] : []);
}
