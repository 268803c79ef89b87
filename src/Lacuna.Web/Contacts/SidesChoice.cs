using Lacuna.Findings.Contacts;

namespace Lacuna.Web.Contacts;

/// <summary>Contacts by what their sides published.</summary>
public enum SidesChoice
{
    /// <summary>All contacts.</summary>
    Any,

    /// <summary>At least two sides published a readout.</summary>
    Both,

    /// <summary>A side published nothing, and what it published in those days is held.</summary>
    Nothing,

    /// <summary>One readout, and of the other side's nothing is established.</summary>
    Open,

    /// <summary>Told of in passing only.</summary>
    Passing,
}
