namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>More columns with a database default than one field can note.</summary>
[Table("mixers")]
public partial class Mixer
{
    [Key] public int Id { get; set; }

    [Column(Default = 1)] public partial int C1 { get; set; }

    [Column(Default = 2)] public partial int C2 { get; set; }

    [Column(Default = 3)] public partial int C3 { get; set; }

    [Column(Default = 4)] public partial int C4 { get; set; }

    [Column(Default = 5)] public partial int C5 { get; set; }

    [Column(Default = 6)] public partial int C6 { get; set; }

    [Column(Default = 7)] public partial int C7 { get; set; }

    [Column(Default = 8)] public partial int C8 { get; set; }

    [Column(Default = 9)] public partial int C9 { get; set; }

    [Column(Default = 10)] public partial int C10 { get; set; }

    [Column(Default = 11)] public partial int C11 { get; set; }

    [Column(Default = 12)] public partial int C12 { get; set; }

    [Column(Default = 13)] public partial int C13 { get; set; }

    [Column(Default = 14)] public partial int C14 { get; set; }

    [Column(Default = 15)] public partial int C15 { get; set; }

    [Column(Default = 16)] public partial int C16 { get; set; }

    [Column(Default = 17)] public partial int C17 { get; set; }

    [Column(Default = 18)] public partial int C18 { get; set; }

    [Column(Default = 19)] public partial int C19 { get; set; }

    [Column(Default = 20)] public partial int C20 { get; set; }

    [Column(Default = 21)] public partial int C21 { get; set; }

    [Column(Default = 22)] public partial int C22 { get; set; }

    [Column(Default = 23)] public partial int C23 { get; set; }

    [Column(Default = 24)] public partial int C24 { get; set; }

    [Column(Default = 25)] public partial int C25 { get; set; }

    [Column(Default = 26)] public partial int C26 { get; set; }

    [Column(Default = 27)] public partial int C27 { get; set; }

    [Column(Default = 28)] public partial int C28 { get; set; }

    [Column(Default = 29)] public partial int C29 { get; set; }

    [Column(Default = 30)] public partial int C30 { get; set; }

    [Column(Default = 31)] public partial int C31 { get; set; }

    [Column(Default = 32)] public partial int C32 { get; set; }

    [Column(Default = 33)] public partial int C33 { get; set; }

    [Column(Default = 34)] public partial int C34 { get; set; }

    [Column(Default = 35)] public partial int C35 { get; set; }

    [Column(Default = 36)] public partial int C36 { get; set; }

    [Column(Default = 37)] public partial int C37 { get; set; }

    [Column(Default = 38)] public partial int C38 { get; set; }

    [Column(Default = 39)] public partial int C39 { get; set; }

    [Column(Default = 40)] public partial int C40 { get; set; }

    [Column(Default = 41)] public partial int C41 { get; set; }

    [Column(Default = 42)] public partial int C42 { get; set; }

    [Column(Default = 43)] public partial int C43 { get; set; }

    [Column(Default = 44)] public partial int C44 { get; set; }

    [Column(Default = 45)] public partial int C45 { get; set; }

    [Column(Default = 46)] public partial int C46 { get; set; }

    [Column(Default = 47)] public partial int C47 { get; set; }

    [Column(Default = 48)] public partial int C48 { get; set; }

    [Column(Default = 49)] public partial int C49 { get; set; }

    [Column(Default = 50)] public partial int C50 { get; set; }

    [Column(Default = 51)] public partial int C51 { get; set; }

    [Column(Default = 52)] public partial int C52 { get; set; }

    [Column(Default = 53)] public partial int C53 { get; set; }

    [Column(Default = 54)] public partial int C54 { get; set; }

    [Column(Default = 55)] public partial int C55 { get; set; }

    [Column(Default = 56)] public partial int C56 { get; set; }

    [Column(Default = 57)] public partial int C57 { get; set; }

    [Column(Default = 58)] public partial int C58 { get; set; }

    [Column(Default = 59)] public partial int C59 { get; set; }

    [Column(Default = 60)] public partial int C60 { get; set; }

    [Column(Default = 61)] public partial int C61 { get; set; }

    [Column(Default = 62)] public partial int C62 { get; set; }

    [Column(Default = 63)] public partial int C63 { get; set; }

    [Column(Default = 64)] public partial int C64 { get; set; }

    [Column(Default = 65)] public partial int C65 { get; set; }

    [Column(Default = 66)] public partial int C66 { get; set; }

    [Column(Default = 67)] public partial int C67 { get; set; }
}
