using System.ComponentModel;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary>Options that every verb has.</summary>
internal abstract class VerbSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Print the findings as JSON in place of the report")]
    public bool Json { get; init; }

    [CommandOption("--published <DATE>")]
    [Description("Publication time, in place of the documents' own: 2022-04-04, 2022-04-04T18:00+03:00")]
    public string? Published { get; init; }

    [CommandOption("--zone <ZONE>")]
    [Description("Time zone of the publisher, in place of the documents' own: Europe/Kyiv")]
    public string? Zone { get; init; }

    [CommandOption("--map <MAP>")]
    [Description("How the columns of .csv and .jsonl files are read: a JSON file, or the name of a built-in map")]
    public string? Map { get; init; }

    [CommandOption("--reader <READER>")]
    [Description("How documents are read: 'model', by the trained reader and rules, or 'rules' alone; 'model' when not given")]
    public string? Reader { get; init; }

    [CommandOption("--debug")]
    [Description("Show the trace of a fault; LACUNA_DEBUG=1 does so too")]
    public bool Debug { get; init; }
}
