using System.ComponentModel;
using Lacuna.Cli.Verbs;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Fetching;

/// <summary>Options of verbs that fetch.</summary>
internal abstract class FetchingSettings : VerbSettings
{
    [CommandOption("--contact <ADDRESS>")]
    [Description("How the owner of a site can reach you; told to every site in the User-Agent")]
    public string? Contact { get; init; }

    [CommandOption("--pace <SECONDS>")]
    [Description("Least time between two requests to one host; 1 when not given. A site that asks for more gets it")]
    public string? Pace { get; init; }

    [CommandOption("--allow-loopback")]
    [Description("Let addresses of this very machine be fetched; sites can then point to them")]
    public bool AllowLoopback { get; init; }

    [CommandOption("--allow-network <NETWORK>")]
    [Description("Let a network that is not public be fetched from, such as 10.1.0.0/16; sites can then point into it. May be repeated")]
    public string[] AllowNetworks { get; init; } = [];

    [CommandOption("--allow-port <PORT>")]
    [Description("Let a port besides 80 and 443 be asked. May be repeated")]
    public string[] AllowPorts { get; init; } = [];
}
