namespace Lacuna.Web.Api;

/// <summary>What a parameter holds.</summary>
internal enum ApiParameterKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day: <c>2022-04-04</c>.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
